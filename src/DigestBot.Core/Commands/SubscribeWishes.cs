using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>What somebody who subscribes named; null for what they did not, and what stays as it is.</summary>
internal sealed record SubscribeWishes
{
    /// <summary>More an hour is no briefing any more.</summary>
    public const int MostAnHour = 12;

    public BriefingTimes? Times { get; private init; }

    public DateTimeZone? Zone { get; private init; }

    public DigestDays? Days { get; private init; }

    public DigestLength? Length { get; private init; }

    public bool? SaysNothingNew { get; private init; }

    public CultureInfo? Language { get; private init; }

    public static bool TryRead(
        CommandRequest request, Topic topic, [NotNullWhen(true)] out SubscribeWishes? wishes, [NotNullWhen(false)] out SubscriptionPlan.Refused? refused)
    {
        wishes = new SubscribeWishes
        {
            Times = Read(OptionNames.Time, BriefingTimesText.Read),
            Zone = Read(OptionNames.Zone, ZoneNames.Find),
            Days = Read<DigestDays?>(OptionNames.Days, typed => DaysText.TryRead(typed, out var days) ? days : null),
            Length = Read(OptionNames.Length, LengthNames.Find),
            SaysNothingNew = Read(OptionNames.Quiet, QuietText.Read),
            Language = Read(OptionNames.Language, LanguageNames.Find),
        };
        refused = (Wrong(OptionNames.Time, wishes.Times, typed => SubscribeRest.NoTime(typed, topic))
            ?? Wrong(OptionNames.Zone, wishes.Zone, typed => SubscribeRest.NoZone(typed, topic, request))
            ?? Wrong(OptionNames.Days, wishes.Days, typed => new CommandReply.Problem(
                $"“{typed}” does not name days: try {Words.Either(DaysText.Examples)}.", [$"/subscribe {topic.Name} weekdays"]))
            ?? Wrong(OptionNames.Length, wishes.Length, typed => new CommandReply.Problem(
                $"“{typed}” is not a length: it is brief, standard or full.", [.. LengthNames.All.Select(known => $"/subscribe {topic.Name} {known}")]))
            ?? Wrong(OptionNames.Quiet, wishes.SaysNothingNew, typed => new CommandReply.Problem(
                $"“{typed}” does not say what comes when there is nothing new: it is silent or one line.", [.. QuietText.All.Select(known => $"/subscribe {topic.Name} quiet:\"{known}\"")]))
            ?? Wrong(OptionNames.Language, wishes.Language, typed => new CommandReply.Problem(
                $"“{typed}” is no language known here: try its name or code, such as Japanese or ja.", [$"/subscribe {topic.Name} language:ja"])))
            ?? WrongTogether(wishes, topic);
        return refused is null;

        TValue? Read<TValue>(string option, Func<string, TValue?> read) => request.Option(option) is { } typed ? read(typed) : default;

        SubscriptionPlan.Refused? Wrong<TValue>(string option, TValue? read, Func<string, CommandReply.Problem> say) =>
            request.Option(option) is { } typed && read is null ? new SubscriptionPlan.Refused(say(typed)) { Option = option } : null;
    }

    private static SubscriptionPlan.Refused? WrongTogether(SubscribeWishes wishes, Topic topic) => wishes switch
    {
        { Times: BriefingTimes.Breaking { MostAnHour: { } most } } when most is < 1 or > MostAnHour => new SubscriptionPlan.Refused(new CommandReply.Problem(
            $"{most} stories an hour cannot be the most: it is 1 to {MostAnHour}.", [$"/subscribe {topic.Name} {BriefingTimesText.Breaking}, at most {SubscribeCommand.UsualMostAnHour} an hour"]))
        {
            Option = OptionNames.Time,
        },
        { Times: BriefingTimes.TooMany { Count: var count } } => new SubscriptionPlan.Refused(new CommandReply.Problem(
            $"{count} times a day are too many: a briefing comes at {DigestTimes.Most} at most. “{BriefingTimesText.Breaking}” brings each story by itself.",
            [$"/subscribe {topic.Name} {BriefingTimesText.Breaking}"]))
        {
            Option = OptionNames.Time,
        },
        { Times: BriefingTimes.Breaking, Days: not null } => SubscribeRest.NoDays(topic),
        _ => null,
    };
}
