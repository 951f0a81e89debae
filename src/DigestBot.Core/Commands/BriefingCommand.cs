using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/briefing now|preview|pause|resume TOPIC</c>: what becomes of a briefing that comes to the channel.</summary>
public sealed class BriefingCommand(
    TopicDirectory directory, ISubscriptionStore subscriptions, RequestedBriefings briefings, IEnumerable<IDispatchSignal> signals, IClock clock)
{
    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        var action = request.Option(OptionNames.Action)?.ToLowerInvariant();
        if (action is null || !BriefingActions.All.Contains(action))
        {
            return new CommandReply.Problem(
                action is null ? "What should become of which briefing?" : $"“{request.Option(OptionNames.Action)}” is nothing to do with a briefing: there are {Words.All(BriefingActions.All)}.",
                [.. BriefingActions.All.Select(known => $"/briefing {known} {request.Option(OptionNames.Topic) ?? "climate"}")]);
        }

        if (!(action == BriefingActions.Preview
            ? ChannelProblems.TryFind(request, out var channel, out var problem)
            : ChannelProblems.TryChange(request, out channel, out problem)))
        {
            return problem;
        }

        var here = await subscriptions.OfChannelAsync(channel, cancellation);
        var topic = request.Option(OptionNames.Topic) is { } typed ? TopicProblems.Find(await directory.OfAsync(request.Workspace, cancellation), typed) : null;
        var name = topic?.Name ?? request.Option(OptionNames.Topic);
        if (here.FirstOrDefault(own => own.Topic.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } subscription)
        {
            return NotHere(action, request.Option(OptionNames.Topic), topic, here);
        }

        var (title, now) = (topic?.Title ?? subscription.Topic, clock.GetCurrentInstant());
        return action switch
        {
            BriefingActions.Now => await SendAsync(subscription, title, request, now, cancellation),
            BriefingActions.Preview => await briefings.PreviewAsync(subscription, now, cancellation) is { } digest ? new CommandReply.Briefing(digest) : NoTopic(subscription),
            BriefingActions.Pause => await PauseAsync(subscription, title, now, cancellation),
            _ => await ResumeAsync(subscription, title, request, now, cancellation),
        };
    }

    private async Task<CommandReply> SendAsync(Subscription subscription, string title, CommandRequest request, Instant now, CancellationToken cancellation)
    {
        // where a platform gives requests no names, none comes twice
        var id = request.RequestId ?? $"{request.Chat} {now.ToUnixTimeTicks()}";
        switch (await briefings.SendNowAsync(subscription, id, now, cancellation))
        {
            case RequestedBriefing.Enqueued(_, var digest):
                foreach (var signal in signals)
                {
                    await signal.RaiseAsync(cancellation);
                }

                return new CommandReply.Done($"The briefing on {title} is on its way{Told(digest.Stories.Count)}.", []);
            case RequestedBriefing.NothingToTell:
                return new CommandReply.Problem(
                    $"There is nothing new on {title}{(subscription.CoveredUntil is null ? "" : " since the last briefing")}, so nothing was sent.",
                    [$"/digest {subscription.Topic}", $"/briefing preview {subscription.Topic}"]);
            case RequestedBriefing.Paused(var paused):
                return new CommandReply.Problem($"The briefings on {title} are paused: {paused.Reason}", [$"/briefing resume {subscription.Topic}"]);
            case RequestedBriefing.NoTopic:
                return NoTopic(subscription);
            case RequestedBriefing.Ended:
                return new CommandReply.Problem($"The briefings on {title} have ended meanwhile.", [$"/subscribe {subscription.Topic}"]);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<CommandReply> PauseAsync(Subscription subscription, string title, Instant now, CancellationToken cancellation)
    {
        if (subscription.State is SubscriptionState.Paused already)
        {
            return new CommandReply.Problem($"The briefings on {title} are paused already: {already.Reason}", [$"/briefing resume {subscription.Topic}"]);
        }

        var pause = new SubscriptionState.Paused(now, "Somebody here stopped them for now.", "");
        return await subscriptions.HoldAsync(subscription.Channel, subscription.Topic, pause, cancellation) is null
            ? NotHere(BriefingActions.Pause, subscription.Topic, null, [])
            : new CommandReply.Done(
                $"The briefings on {title} are paused. What is new meanwhile is told when they go on.", [$"/briefing resume {subscription.Topic}", "/subscriptions"]);
    }

    private async Task<CommandReply> ResumeAsync(Subscription subscription, string title, CommandRequest request, Instant now, CancellationToken cancellation)
    {
        if (subscription.State is SubscriptionState.Active)
        {
            return new CommandReply.Problem(
                $"The briefings on {title} are not paused: {new SubscriptionWording(now, request.Culture).Status(subscription)}", [$"/briefing now {subscription.Topic}"]);
        }

        return await subscriptions.ResumeAsync(subscription.Channel, subscription.Topic, now, cancellation) is { } active
            ? new CommandReply.Done($"The briefings on {title} go on; {new SubscriptionWording(now, request.Culture).Coming(active)}", [$"/briefing now {subscription.Topic}", "/subscriptions"])
            : NotHere(BriefingActions.Resume, subscription.Topic, null, []);
    }

    private static string Told(int stories) => stories switch
    {
        0 => "",
        1 => ", with one story",
        _ => $", with {stories} stories",
    };

    private static CommandReply.Problem NoTopic(Subscription subscription) =>
        new($"There is no topic “{subscription.Topic}” any more.", ["/topics", $"/unsubscribe {subscription.Topic}"]);

    private static CommandReply.Problem NotHere(string action, string? typed, Topic? topic, IReadOnlyList<Subscription> here)
    {
        List<string> choices = [.. here.Select(own => $"/briefing {action} {own.Topic}")];
        return here.Count == 0
            ? new CommandReply.Problem("No briefings come to this channel.", [$"/subscribe {topic?.Name ?? "TOPIC"}"])
            : new CommandReply.Problem(
                typed is null ? $"Which topic? Here come {Words.All(here.Select(own => own.Topic))}." : $"No briefings on “{typed}” come to this channel.",
                topic is null ? choices : [.. choices, $"/subscribe {topic.Name}"]);
    }
}
