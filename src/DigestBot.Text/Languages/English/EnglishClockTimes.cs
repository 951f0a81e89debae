using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;
using static DigestBot.Text.Times.Meanings.TimeMeanings;

namespace DigestBot.Text.Languages.English;

/// <summary>Times of day and parts of days.</summary>
internal static class EnglishClockTimes
{
    private const string Zone = "[ <zone> time? || local time || ( <zone> ) ]?";

    public static IEnumerable<TimeRule> Rules =>
    [
        new($"<hour> [ :|. ~<min> [ ~: ~<n> ]? ]? a .? m .? {Zone}", m => At(m, DayPart.Morning)),
        new($"<hour> [ :|. ~<min> [ ~: ~<n> ]? ]? p .? m .? {Zone}", m => At(m, DayPart.Afternoon)),
        new($"<hour> [ :|. ~<min> ]? am {Zone}", m => At(m, DayPart.Morning)),
        new($"<hour> [ :|. ~<min> ]? pm {Zone}", m => At(m, DayPart.Afternoon)),
        new($"<hour> ~: ~<min> [ ~: ~<n> ]? {Zone}", m => At(m, null)),
        new("<clock> <zone>", m => m[TokenClass.FourDigits] is { } time ? Clock(time / 100, time % 100, null, Offset(m[WordClass.Zone])) : null),
        new("<clock> hours <zone>?", m => m[TokenClass.FourDigits] is { } time ? Clock(time / 100, time % 100, null, Offset(m[WordClass.Zone])) : null),
        new("<hour>|<n> o '|’ ~clock", m => m[TokenClass.Hour] is { } hour ? Clock(hour) : null),
        new("<hour> &in|at", m => m.End + 2 < m.Tokens.Length && m.Tokens[m.End + 1].Entry?.Word == "the" && m.Tokens[m.End + 2].Is(WordClass.DayPart) ? Clock(m[TokenClass.Hour]) : null),
        new($"^!high noon {Zone}", m => Clock(12, null, null, Offset(m[WordClass.Zone]))),
        new($"^!past midnight {Zone}", m => Clock(0, null, null, Offset(m[WordClass.Zone]))),
        new("today|yesterday|tomorrow <daypart>", m => Part(m, m[WordClass.DayShift]!.Value)),
        new("this <daypart>", m => m.Has("overnight") ? null : Part(m, 0)),
        new("tonight", m => new TimeMeaning.PartOfDay(DayPart.Night, new TimeMeaning.FromPublication(TimeUnit.Day, 0))),
        new("last night|evening", m => new TimeMeaning.PartOfDay(m.Has("night") ? DayPart.Night : DayPart.Evening, new TimeMeaning.FromPublication(TimeUnit.Day, -1))),
        new("<weekday> -? <daypart>", m => m.Tokens[m.First].Capital ? new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value, new TimeMeaning.Weekday(m[WordClass.Weekday]!.Value)) : null),
        new("in? the <daypart> &of|on|<weekday>", m => new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value)),
        new("in? the morning|afternoon|evening", m => new TimeMeaning.PartOfDay((DayPart)m[WordClass.DayPart]!.Value)),
        new("overnight !-", m => new TimeMeaning.PartOfDay(DayPart.Night)),
    ];

    private static TimeMeaning? At(RuleMatch m, DayPart? part)
    {
        if (m[TokenClass.Hour] is not { } hour || (part is not null && hour > 12))
        {
            return null;
        }

        var clock = part == DayPart.Afternoon && hour == 12 ? Clock(12, m[TokenClass.Minute], m.Number, Offset(m[WordClass.Zone]))
            : Clock(hour, m[TokenClass.Minute], m.Number, Offset(m[WordClass.Zone]), part);
        return clock;
    }

    private static TimeMeaning.PartOfDay Part(RuleMatch m, int days) =>
        new((DayPart)m[WordClass.DayPart]!.Value, new TimeMeaning.FromPublication(TimeUnit.Day, days));
}
