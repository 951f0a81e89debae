using DigestBot.Commands;

namespace DigestBot.Slack.Commands.Rights;

/// <summary>What is known of a channel that is to be changed.</summary>
internal abstract record ChannelAnswer
{
    private ChannelAnswer()
    {
    }

    public sealed record Found(SlackChannel Channel) : ChannelAnswer;

    public sealed record Refused(CommandReply.Problem Problem) : ChannelAnswer;
}
