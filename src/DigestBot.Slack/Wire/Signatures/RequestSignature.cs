using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace DigestBot.Slack.Wire.Signatures;

/// <summary>HMAC-SHA256 over version, timestamp and raw body (https://docs.slack.dev/authentication/verifying-requests-from-slack).</summary>
internal static class RequestSignature
{
    /// <summary>A request older than this is a replay, says the same page; one further ahead comes from a broken clock.</summary>
    public static readonly Duration Tolerance = Duration.FromMinutes(5);

    private const string Version = "v0";

    private const string Prefix = Version + "=";

    /// <summary>The seconds since 1970 have ten digits until 2286; more is no timestamp.</summary>
    private const int LongestTimestamp = 12;

    /// <summary>Judges one request.</summary>
    /// <param name="secret">The app's signing secret.</param>
    /// <param name="timestamp">The header <c>X-Slack-Request-Timestamp</c>.</param>
    /// <param name="body">The body as it came, before anything reads it.</param>
    /// <param name="signature">The header <c>X-Slack-Signature</c>.</param>
    /// <param name="now">The present.</param>
    public static SignatureCheck Verify(SigningSecret secret, string? timestamp, ReadOnlySpan<byte> body, string? signature, Instant now)
    {
        if (!secret.IsSet)
        {
            return new SignatureCheck.Forged("There is no signing secret to check it with.");
        }

        if (Seconds(timestamp) is not { } signedAt)
        {
            return new SignatureCheck.Forged("The timestamp is missing or not a number of seconds.");
        }

        Span<byte> stated = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (!TryRead(signature, stated))
        {
            return new SignatureCheck.Forged("The signature is missing or not v0= and 64 hexadecimal digits.");
        }

        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Hash(secret, timestamp!, body, expected);
        if (!CryptographicOperations.FixedTimeEquals(stated, expected))
        {
            return new SignatureCheck.Forged("The signature does not fit the body.");
        }

        var age = now - signedAt;
        return age > Tolerance ? new SignatureCheck.Forged($"The request was signed {age.TotalSeconds:0} seconds ago.")
            : age < -Tolerance ? new SignatureCheck.Forged($"The request was signed {-age.TotalSeconds:0} seconds in the future.")
            : new SignatureCheck.Genuine(Convert.ToHexStringLower(expected));
    }

    /// <summary>The header <c>X-Slack-Signature</c> as Slack writes it.</summary>
    public static string Sign(SigningSecret secret, string timestamp, ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Hash(secret, timestamp, body, hash);
        return Prefix + Convert.ToHexStringLower(hash);
    }

    private static void Hash(SigningSecret secret, string timestamp, ReadOnlySpan<byte> body, Span<byte> hash)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret.Key);
        hmac.AppendData(Encoding.ASCII.GetBytes($"{Version}:{timestamp}:"));
        hmac.AppendData(body);
        hmac.GetHashAndReset(hash);
    }

    private static bool TryRead(string? text, Span<byte> hash) =>
        text?.Length == Prefix.Length + hash.Length * 2
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && Convert.FromHexString(text.AsSpan(Prefix.Length), hash, out _, out var written) == OperationStatus.Done && written == hash.Length;

    private static Instant? Seconds(string? text) =>
        text is { Length: > 0 and <= LongestTimestamp } && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= Instant.MaxValue.ToUnixTimeSeconds()
            ? Instant.FromUnixTimeSeconds(seconds)
            : null;
}
