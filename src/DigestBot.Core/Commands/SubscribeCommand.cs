using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/subscribe TOPIC [time] [zone] [length]</c>; what is not named stays as it is, or as the channel has it.</summary>
public sealed class SubscribeCommand(TopicDirectory directory, ISubscriptionStore subscriptions, IClock clock)
{
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
            wording.Answer(ready.Topic, done) + (ready.IsZoneGuessed ? $" The zone is a guess: /subscribe {ready.Topic.Name} Asia/Tokyo would name another." : ""),
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
        if (!TryReadTime(request, topic, out var time, out problem))
        {
            return new SubscriptionPlan.Refused(problem!) { Option = OptionNames.Time };
        }

        if (!TryReadZone(request, topic, out var zone, out problem))
        {
            return new SubscriptionPlan.Refused(problem!) { Option = OptionNames.Zone };
        }

        if (!TryReadDays(request, topic, out var days, out problem))
        {
            return new SubscriptionPlan.Refused(problem!) { Option = OptionNames.Days };
        }

        if (!TryReadLength(request, topic, out var length, out problem))
        {
            return new SubscriptionPlan.Refused(problem!) { Option = OptionNames.Length };
        }

        // a channel has one clock, whoever asks
        var known = existing ?? (ofChannel.Count > 0 ? ofChannel[0] : null);
        var schedule = new DigestSchedule(time is { } at ? new DigestTimes(at) : existing?.Schedule.Times ?? new DigestTimes(UsualTime), zone ?? known?.Schedule.Zone ?? request.Zone)
        {
            Days = days ?? existing?.Schedule.Days ?? DigestDays.Every,
        };
        var wanted = new NewSubscription(
            channel, topic.Name, schedule, length ?? existing?.Length ?? DigestLength.Standard, existing?.Culture ?? request.Culture, request.User ?? "")
        {
            SaysNothingNew = existing?.SaysNothingNew ?? false,
        };
        return new SubscriptionPlan.Ready(topic, wanted) { IsZoneGuessed = zone is null && known is null };
    }

    private static bool TryReadTime(CommandRequest request, Topic topic, out LocalTime? time, out CommandReply.Problem? problem)
    {
        (time, problem) = (null, null);
        if (request.Option(OptionNames.Time) is { } typed)
        {
            if (!ClockText.TryRead(typed, out var read))
            {
                problem = SubscribeRest.NoTime(typed, topic);
            }

            time = read;
        }

        return problem is null;
    }

    private static bool TryReadZone(CommandRequest request, Topic topic, out DateTimeZone? zone, out CommandReply.Problem? problem)
    {
        (zone, problem) = (null, null);
        if (request.Option(OptionNames.Zone) is { } typed && (zone = ZoneNames.Find(typed)) is null)
        {
            problem = SubscribeRest.NoZone(typed, topic, request);
        }

        return problem is null;
    }

    private static bool TryReadDays(CommandRequest request, Topic topic, out DigestDays? days, out CommandReply.Problem? problem)
    {
        (days, problem) = (null, null);
        if (request.Option(OptionNames.Days) is { } typed)
        {
            if (!DaysText.TryRead(typed, out var read))
            {
                problem = new CommandReply.Problem(
                    $"“{typed}” does not name days: try {Words.Either(DaysText.Examples)}.", [$"/subscribe {topic.Name} weekdays"]);
            }

            days = read;
        }

        return problem is null;
    }

    private static bool TryReadLength(CommandRequest request, Topic topic, out DigestLength? length, out CommandReply.Problem? problem)
    {
        (length, problem) = (null, null);
        if (request.Option(OptionNames.Length) is { } typed && (length = LengthNames.Find(typed)) is null)
        {
            problem = new CommandReply.Problem(
                $"“{typed}” is not a length: it is brief, standard or full.", [.. LengthNames.All.Select(known => $"/subscribe {topic.Name} {known}")]);
        }

        return problem is null;
    }
}
