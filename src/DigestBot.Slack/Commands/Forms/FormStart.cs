using DigestBot.Commands;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Commands.Forms;

/// <summary>Whether there is a form to open.</summary>
internal abstract record FormStart
{
    private FormStart()
    {
    }

    public sealed record Form(ViewBody.Modal View) : FormStart;

    public sealed record Refused(CommandReply.Problem Problem) : FormStart;
}
