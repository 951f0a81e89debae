using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/subscribe TOPIC [time] [zone] [days] [length] [quiet] [language]</c>; what is not named stays as it is, or as the channel has it.</summary>
public sealed class SubscribeCommand(TopicDirectory directory, ISubscriptionStore subscriptions, SubscriptionLimits limits, IClock clock)
{
    /// <summary>What instant briefings have unless told otherwise.</summary>
    internal const int UsualMostAnHour = 4;

    private static readonly LocalTime UsualTime = new(8, 0);

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        var plan = await PlanAsync(request, cancellation);
        if (plan is not SubscriptionPlan.Ready ready)
        {
            return ((SubscriptionPlan.Refused)plan).Problem;
        }

        var now = clock.GetCurrentInstant();
        var done = await subscriptions.SubscribeAsync(ready.Wanted, now, cancellation);
        var wording = new SubscriptionWording(now, request.Culture);
        return new CommandReply.Done(
            wording.Answer(ready.Topic, done)
            + (request.Option(OptionNames.Language) is null ? "" : $" {SubscriptionWording.Language(done.Now.Culture)}")
            + (ready.IsZoneGuessed && ready.Wanted.Schedule.MostAnHour is null ? $" The zone is a guess: /subscribe {ready.Topic.Name} Asia/Tokyo would name another." : ""),
            ["/subscriptions", $"/unsubscribe {ready.Topic.Name}"]);
    }

    /// <summary>What the command would do, for who wants to look first.</summary>
    public async Task<SubscriptionPlan> PlanAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (!ChannelProblems.TryChange(request, out var channel, out var problem))
        {
            return new SubscriptionPlan.Refused(problem);
        }

        var topics = await directory.OfAsync(request.Workspace, cancellation);
        if (TopicProblems.Find(topics, request, out var unknown) is not { } topic)
        {
            return SubscribeRest.Unknown(topics, request, unknown);
        }

        var ofChannel = await subscriptions.OfChannelAsync(channel, cancellation);
        var existing = ofChannel.FirstOrDefault(subscription => subscription.Topic == topic.Name);
        if (!SubscribeWishes.TryRead(request, topic, out var wishes, out var refused))
        {
            return refused;
        }

        if (existing is null && await FullAsync(channel, ofChannel.Count, cancellation) is { } full)
        {
            return full;
        }

        // a channel has one clock, whoever asks
        var known = existing ?? (ofChannel.Count > 0 ? ofChannel[0] : null);
        var schedule = new DigestSchedule((wishes.Times as BriefingTimes.OfDay)?.Times ?? existing?.Schedule.Times ?? new DigestTimes(UsualTime), wishes.Zone ?? known?.Schedule.Zone ?? request.Zone)
        {
            Days = wishes.Days ?? existing?.Schedule.Days ?? DigestDays.Every,
            MostAnHour = wishes.Times switch
            {
                BriefingTimes.OfDay => null,
                BriefingTimes.Breaking breaking => breaking.MostAnHour ?? existing?.Schedule.MostAnHour ?? UsualMostAnHour,
                _ => existing?.Schedule.MostAnHour,
            },
        };
        if (schedule.MostAnHour is not null && wishes.Days is not null)
        {
            return SubscribeRest.NoDays(topic);
        }

        var wanted = new NewSubscription(
            channel, topic.Name, schedule, wishes.Length ?? existing?.Length ?? DigestLength.Standard, wishes.Language ?? existing?.Culture ?? request.Culture, request.User ?? "")
        {
            SaysNothingNew = wishes.SaysNothingNew ?? existing?.SaysNothingNew ?? false,
        };
        return new SubscriptionPlan.Ready(topic, wanted) { IsZoneGuessed = wishes.Zone is null && known is null };
    }

    /// <summary>Why there cannot be one more; null when there can.</summary>
    private async Task<SubscriptionPlan.Refused?> FullAsync(ChannelAddress channel, int ofChannel, CancellationToken cancellation)
    {
        if (ofChannel >= limits.MostPerChannel)
        {
            return new SubscriptionPlan.Refused(new CommandReply.Problem(
                $"{Briefings(ofChannel)} to this channel already, and there are {limits.MostPerChannel} at most in one: stop one first.", ["/subscriptions"]));
        }

        var ofWorkspace = (await subscriptions.OfWorkspaceAsync(channel.Platform, channel.Workspace, cancellation)).Count;
        return ofWorkspace >= limits.MostPerWorkspace
            ? new SubscriptionPlan.Refused(new CommandReply.Problem(
                $"{Briefings(ofWorkspace)} to the channels here already, and there are {limits.MostPerWorkspace} at most in all of them together: stop one first.", ["/subscriptions"]))
            : null;
    }

    private static string Briefings(int count) => count == 1 ? "One briefing comes" : $"{count} briefings come";
}
