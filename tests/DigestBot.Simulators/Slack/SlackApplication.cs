using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DigestBot.Simulators.Slack;

/// <summary>The one app of the simulated Slack: its ids and secrets, as its settings page shows them.</summary>
public sealed class SlackApplication
{
    internal SlackApplication(SlackIds ids)
    {
        Id = ids.New("A");
        ClientId = $"{ids.Digits(12)}.{ids.Digits(13)}";
        ClientSecret = ids.Hex(32);
        SigningSecret = ids.Hex(32);
        VerificationToken = ids.Hex(24);
        AppToken = $"xapp-1-{Id}-{ids.Digits(13)}-{ids.Hex(48)}";
    }

    public string Id { get; }

    public string Name { get; init; } = "DigestBot";

    public string ClientId { get; }

    public string ClientSecret { get; }

    public string SigningSecret { get; }

    /// <summary>The old way of telling true requests from forged ones; still in every payload.</summary>
    public string VerificationToken { get; }

    /// <summary>For Socket Mode, with the scope connections:write.</summary>
    public string AppToken { get; }

    /// <summary>Redirect URLs that the app has registered; while empty every one is taken.</summary>
    public IList<string> RedirectUrls { get; } = [];

    /// <summary>X-Slack-Signature over time stamp and raw body.</summary>
    public string Sign(string timestamp, string body, string? secret = null) =>
        "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(secret ?? SigningSecret), Encoding.UTF8.GetBytes($"v0:{timestamp}:{body}")));

    internal static string Timestamp(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
