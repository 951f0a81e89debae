using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DigestBot.Simulators.Slack;

/// <summary>Ids and secrets, the same for the same seed and order.</summary>
internal sealed class SlackIds(string seed)
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
    private int last;

    /// <summary>Such as <c>C04BH5Q1ZXR</c>.</summary>
    public string New(string kind)
    {
        var bytes = Next();
        return kind + "0" + string.Concat(bytes.Take(9).Select(value => Letters[value % Letters.Length]));
    }

    public string Digits(int count) => string.Concat(Next().Take(count).Select((value, index) => (char)('0' + (index == 0 ? 1 + (value % 9) : value % 10))));

    public string Hex(int length) => Convert.ToHexStringLower(Next())[..length];

    /// <summary>A GUID's form, as envelopes have it.</summary>
    public string Uuid() => new Guid(Next()[..16]).ToString();

    public string Secret(string prefix) => $"{prefix}{Digits(12)}-{Digits(12)}-{Hex(24)}";

    /// <summary>Seconds and microseconds since 1970.</summary>
    public static string Ts(long microsecond) =>
        string.Create(CultureInfo.InvariantCulture, $"{microsecond / 1_000_000}.{microsecond % 1_000_000:000000}");

    private byte[] Next() => SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{Interlocked.Increment(ref last)}"));
}
