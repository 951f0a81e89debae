using DigestBot.Commands;
using DigestBot.Discord.Rendering;
using DigestBot.Slack.Rendering;

namespace DigestBot.Host.CommandLine;

/// <summary>Writes any reply in the form asked for.</summary>
internal sealed class ReplyWriter(Terminal terminal, ReplyFormat format)
{
    /// <returns>The exit code: a problem is one on the command line too.</returns>
    public int Write(CommandReply reply)
    {
        if (reply is CommandReply.Problem problem && format is not (ReplyFormat.Json or ReplyFormat.Discord or ReplyFormat.Slack))
        {
            terminal.Complain(problem.Message);
            if (problem.Excerpt is not null)
            {
                terminal.Error.WriteLine(problem.Excerpt);
            }

            foreach (var suggestion in problem.Suggestions)
            {
                terminal.Error.WriteLine($"  digestbot {suggestion.TrimStart('/')}");
            }

            return ExitCode.Failed;
        }

        switch (format)
        {
            case ReplyFormat.Json:
                terminal.Output.WriteLine(JsonReplyRenderer.Render(reply));
                break;
            case ReplyFormat.Markdown:
                terminal.Output.WriteLine(MarkdownReplyRenderer.Render(reply).TrimEnd());
                break;
            case ReplyFormat.Html:
                terminal.Output.WriteLine(HtmlReplyRenderer.Render(reply).TrimEnd());
                break;
            case ReplyFormat.Discord:
                WriteAll(DiscordPreview.Bodies(reply));
                break;
            case ReplyFormat.Slack:
                WriteAll(SlackPreview.Bodies(reply));
                break;
            default:
                new ScreenReplyRenderer(new ScreenPage(terminal.Screen)).Render(reply);
                break;
        }

        return reply is CommandReply.Problem ? ExitCode.Failed : ExitCode.Done;
    }

    private void WriteAll(IReadOnlyList<string> bodies)
    {
        foreach (var body in bodies)
        {
            terminal.Output.WriteLine(body);
        }
    }
}
