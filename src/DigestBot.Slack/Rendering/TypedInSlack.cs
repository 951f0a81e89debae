using System.Text.RegularExpressions;
using DigestBot.Commands;
using DigestBot.Slack.Commands;

namespace DigestBot.Slack.Rendering;

/// <summary>How commands are typed in Slack, where all of them stand behind one: "/digest why 12".</summary>
internal static partial class TypedInSlack
{
    private static readonly HashSet<string> Names = [.. SlackCommands.Names.Where(name => name != CommandDescriptions.Digest.Name)];

    /// <summary>A command, or our own words around commands, with each as it is typed here.</summary>
    public static string Of(string words) => Command().Replace(words, match => Names.Contains(match.Groups["name"].Value) ? $"/digest {match.Groups["name"].Value}" : match.Value);

    // a command, not a part of an address or a path
    [GeneratedRegex(@"(?<![^\s(“""])/(?<name>[a-z]+)(?![\w/.-])")]
    private static partial Regex Command();
}
