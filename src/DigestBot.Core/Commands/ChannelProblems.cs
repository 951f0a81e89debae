using System.Diagnostics.CodeAnalysis;
using DigestBot.Subscriptions;

namespace DigestBot.Commands;

/// <summary>Says why a command about a channel cannot be done.</summary>
internal static class ChannelProblems
{
    /// <summary>The channel a request was given in, where there is one.</summary>
    public static bool TryFind(CommandRequest request, out ChannelAddress channel, [NotNullWhen(false)] out CommandReply.Problem? problem)
    {
        channel = request.Channel.GetValueOrDefault();
        problem = request.Channel is null
            ? new CommandReply.Problem($"Briefings go to channels: type /{request.Name} in the Discord or Slack channel that is meant.", [])
            : null;
        return problem is null;
    }

    /// <summary>The same, for who may change what comes into it.</summary>
    public static bool TryChange(CommandRequest request, out ChannelAddress channel, [NotNullWhen(false)] out CommandReply.Problem? problem)
    {
        if (TryFind(request, out channel, out problem) && !request.CanChangeChannel)
        {
            problem = new CommandReply.Problem("Only who may manage this channel can change which briefings it gets.", ["/subscriptions"]);
        }

        return problem is null;
    }
}
