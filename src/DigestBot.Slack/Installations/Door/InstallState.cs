using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DigestBot.Installations;
using DigestBot.Slack.Installations.Protection;
using NodaTime;

namespace DigestBot.Slack.Installations.Door;

/// <summary>
/// The state that goes to Slack and comes back: bound to the browser that began, good once and for ten minutes, on every node. Nothing is
/// kept of it before it comes back.
/// </summary>
internal sealed class InstallState(TokenProtection protection, IInstallationStore store, IClock clock)
{
    public static readonly Duration Lifetime = Duration.FromMinutes(10);

    private const string Use = "install state";

    /// <summary>What tells one browser from another.</summary>
    public static string NewBrowser() => Random();

    public static bool IsBrowser(string? text) => text is { Length: 43 } && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    public string For(string browser)
    {
        var ends = (clock.GetCurrentInstant() + Lifetime).ToUnixTimeSeconds();
        return protection.Seal(Use, string.Create(CultureInfo.InvariantCulture, $"{ends} {Random()} {HashOf(browser)}"));
    }

    public async Task<InstallStateCheck> UseAsync(string? state, string? browser, CancellationToken cancellation)
    {
        if (state is null || protection.Open(Use, state)?.Split(' ') is not [var end, var mark, var owner])
        {
            return InstallStateCheck.Foreign;
        }

        var now = clock.GetCurrentInstant();
        var ends = Instant.FromUnixTimeSeconds(long.Parse(end, CultureInfo.InvariantCulture));
        if (ends <= now)
        {
            return InstallStateCheck.Stale;
        }

        if (browser is null || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(owner), Encoding.ASCII.GetBytes(HashOf(browser))))
        {
            return InstallStateCheck.Foreign;
        }

        return await store.UseOnceAsync($"slack install {mark}", ends, now, cancellation) ? InstallStateCheck.Good : InstallStateCheck.Used;
    }

    private static string Random() => System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    private static string HashOf(string browser) => System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(browser)));
}
