using System.Text.RegularExpressions;
using DigestBot.Commands;

namespace DigestBot.Slack.Commands.Answers;

/// <summary>Sentences name commands as other platforms have them ("/topics"); Slack has one, and all others are words behind it ("/digest topics").</summary>
internal static partial class SlashWording
{
    public static CommandReply Of(CommandReply reply) => reply switch
    {
        CommandReply.Problem problem => problem with { Message = Of(problem.Message) },
        CommandReply.Done done => done with { Message = Of(done.Message) },
        _ => reply,
    };

    public static string Of(string sentence) => Command().Replace(sentence, match =>
        match.Groups["name"].Value is var name && name != CommandDescriptions.Digest.Name && SlackCommands.Names.Contains(name)
            ? $"{SlackCommands.Slash} {name}"
            : match.Value);

    [GeneratedRegex(@"(?<![\w/.:-])/(?<name>[a-z]{3,32})\b(?!/)", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();
}
