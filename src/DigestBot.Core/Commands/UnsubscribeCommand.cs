using DigestBot.Stories;
using DigestBot.Subscriptions;

namespace DigestBot.Commands;

/// <summary><c>/unsubscribe TOPIC</c>, also for a topic that is no more.</summary>
public sealed class UnsubscribeCommand(TopicDirectory directory, ISubscriptionStore subscriptions)
{
    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (!ChannelProblems.TryChange(request, out var channel, out var problem))
        {
            return problem;
        }

        var here = await subscriptions.OfChannelAsync(channel, cancellation);
        var choices = here.Select(subscription => $"/unsubscribe {subscription.Topic}").ToList();
        if (request.Option(OptionNames.Topic) is not { } typed)
        {
            return new CommandReply.Problem(
                here.Count == 0 ? "No briefings come to this channel." : $"Which topic? Here come {Words.All(here.Select(subscription => subscription.Topic))}.", choices);
        }

        var topic = TopicProblems.Find(await directory.OfAsync(request.Workspace, cancellation), typed);
        var name = topic?.Name ?? here.FirstOrDefault(subscription => subscription.Topic.Equals(typed, StringComparison.OrdinalIgnoreCase))?.Topic;
        return name is not null && await subscriptions.UnsubscribeAsync(channel, name, cancellation)
            ? new CommandReply.Done($"The briefings on {topic?.Title ?? name} have ended.", [$"/subscribe {name}", "/subscriptions"])
            : new CommandReply.Problem($"No briefings on “{typed}” come to this channel.", choices);
    }
}
