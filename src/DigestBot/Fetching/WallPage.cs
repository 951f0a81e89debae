using System.Text;
using System.Text.RegularExpressions;
using DigestBot.Sources;

namespace DigestBot.Host.Fetching;

/// <summary>Recognises what stands in front of a document and must not be read as one: tests for humans, requests for consent, log-ins.</summary>
internal static partial class WallPage
{
    /// <summary>Walls are small pages; what they are stands at their beginning.</summary>
    private const int HeadBytes = 32 * 1024;

    /// <summary>A longer page has something to say, whatever scripts it loads beside and however it is titled.</summary>
    private const int MostBytes = 48 * 1024;

    public static FetchFailure? Find(Uri asked, Uri answered, HttpResponseMessage response, ReadOnlyMemory<byte> content)
    {
        if (HasChallengeHeader(response))
        {
            return new FetchFailure.ChallengePage();
        }

        if (response.Content.Headers.ContentType?.MediaType?.Contains("html", StringComparison.OrdinalIgnoreCase) == false)
        {
            return null;
        }

        // the marks are ASCII, whatever the charset; the words of titles are looked for in UTF-8
        var head = Encoding.UTF8.GetString(content.Span[..Math.Min(content.Length, HeadBytes)]);
        var title = Title().Match(head).Groups["title"].ValueSpan.Trim();
        var isElsewhere = answered.Host != asked.Host || answered.AbsolutePath != asked.AbsolutePath;
        var mayBeWall = !response.IsSuccessStatusCode || content.Length < MostBytes;
        return mayBeWall && (ChallengeTitle().IsMatch(title) || ChallengeMark().IsMatch(head))
                ? new FetchFailure.ChallengePage()
            : ConsentTitle().IsMatch(title) || (isElsewhere && ConsentAddress().IsMatch(answered.GetLeftPart(UriPartial.Path))) ? new FetchFailure.ConsentWall()
            : isElsewhere && LoginAddress().IsMatch(answered.GetLeftPart(UriPartial.Path)) ? new FetchFailure.LoginPage()
            : LoginTitle().IsMatch(title) && PasswordField().IsMatch(head) ? new FetchFailure.LoginPage()
            : null;
    }

    /// <summary>
    /// Cloudflare (https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/), AWS
    /// (https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html) and DataDome say so themselves.
    /// </summary>
    private static bool HasChallengeHeader(HttpResponseMessage response)
    {
        return Says("cf-mitigated", "challenge") || Says("x-amzn-waf-action", "challenge") || Says("x-amzn-waf-action", "captcha")
            || (!response.IsSuccessStatusCode && response.Headers.Contains("x-datadome"));

        bool Says(string name, string value) =>
            response.Headers.NonValidated.TryGetValues(name, out var values) && values.ToString().Equals(value, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("<title[^>]*>(?<title>[^<]{1,300})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Title();

    [GeneratedRegex(
        "^(?:just a moment|attention required! \\| cloudflare|checking your browser|making sure you(?:'|&#39;|&#x27;|’)re not a bot"
        + "|ddos-guard|pardon our interruption|verify(?:ing)? you are (?:a )?human|please verify you are a human|robot or human|vercel security checkpoint)|(?:^| )are you a robot\\?$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ChallengeTitle();

    [GeneratedRegex(
        "challenge-platform/h/[a-z]/orchestrate|cf-chl-|__cf_chl|captcha-delivery\\.com|px-captcha|_incapsula_resource|sucuri_cloudproxy_js|anubis_challenge"
        + "|awswaf\\.com/[^\"']*challenge|errors\\.edgesuite\\.net|ddos-guard/js-challenge",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ChallengeMark();

    [GeneratedRegex("^(?:before you continue|bevor sie (?:zu|fortfahren)|avant d(?:'|&#39;|’)accéder|dpg media privacy|cookie consent$|your privacy choices$|privacy gate)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ConsentTitle();

    [GeneratedRegex("^https?://(?:consent|guce|cmp|myprivacy)\\.|/(?:collectconsent|privacy-?gate|cookie-?wall|cookie-?consent|consent)(?:[/.]|$)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ConsentAddress();

    [GeneratedRegex("^https?://(?:login|signin|auth|sso|accounts?)\\.|/(?:login|log-in|signin|sign-in|sign_in|anmelden|connexion)(?:[/.]|$)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex LoginAddress();

    [GeneratedRegex("^(?:log ?-?in|sign ?-?in|anmelden|einloggen|connexion|se connecter|iniciar sesi[oó]n|masuk|ログイン|로그인)(?:[^\\w]|$)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex LoginTitle();

    [GeneratedRegex("<input[^>]*type=[\"']?password", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PasswordField();
}
