using System.Text.RegularExpressions;

namespace DigestBot.Slack.Commands.Typed;

/// <summary>Channels and user groups in a plain text, as Slack names them.</summary>
internal static partial class SlackReference
{
    /// <summary>The first channel that the text names, and the text without it; null for none.</summary>
    public static string? TakeChannel(ref string text) => Take(Channel(), ref text);

    /// <summary>The same for a user group.</summary>
    public static string? TakeGroup(ref string text) => Take(Group(), ref text);

    private static string? Take(Regex form, ref string text)
    {
        if (form.Match(text) is not { Success: true } found)
        {
            return null;
        }

        text = $"{text[..found.Index].TrimEnd()} {text[(found.Index + found.Length)..].TrimStart()}".Trim();
        return found.Groups["id"].Value;
    }

    [GeneratedRegex("<#(?<id>[CGD][A-Z0-9]{1,30})>", RegexOptions.ExplicitCapture)]
    private static partial Regex Channel();

    [GeneratedRegex(@"<!subteam\^(?<id>S[A-Z0-9]{1,30})>", RegexOptions.ExplicitCapture)]
    private static partial Regex Group();
}
