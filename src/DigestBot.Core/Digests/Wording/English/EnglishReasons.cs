using DigestBot.Stories.Queries;
using Humanizer;

namespace DigestBot.Digests.Wording.English;

internal sealed class EnglishReasons : ReasonLabels
{
    public override string Muted => "Its story was muted.";

    public override (string Before, string After) Shows => ("", " would show it.");

    public override string Heading(string number, bool isInDigest, string topic) => $"Why {number} is {(isInDigest ? "in" : "not in")} the digest on {topic}";

    public override string Told(int rank, int stories, string topic) => $"It tells story {rank} of {stories} on {topic}.";

    public override string Copy(int rank, int stories, string topic, string lead) =>
        $"It stands behind story {rank} of {stories} on {topic}: the same text as {lead}, which tells the story.";

    public override string OtherReport(int rank, int stories, string topic, string lead) =>
        $"It stands behind story {rank} of {stories} on {topic}: {lead} tells the same happening.";

    public override string TooFarDown(int rank, int stories, string topic, DigestLength length, int told) =>
        $"Its story is number {rank} of {stories} on {topic}, and a {length.ToString().ToLowerInvariant()} digest tells {told}. "
        + "What more newsrooms report comes first, then what is newer.";

    public override string OutsideWindow(string topic, string moment, string shown) => $"It is on {topic}, but was published {moment} and the digest shows {shown}.";

    public override string OtherLanguage(string language, string topic) => $"Its language, {language}, is none that {topic} follows.";

    public override string LeftOut(string topic) => $"The query of {topic} leaves it out.";

    public override string NotAbout(string topic) => $"It is not about {topic}.";

    public override string Coverage(string coverage) => $"The story has {coverage}.";

    public override string Published(string moment, string shown) => $"It was published {moment}, and the digest shows {shown}.";

    public override string OnDay(string day) => $"on {day}";

    public override string Appeared(string window) => $"what appeared {window}";

    public override string LastDay(string day) => $"{day}, the last day with news on it";

    public override string Says(HitPlace place, string words) => $"{Said(place, words)}.";

    public override string TextSays(string words, int times) => $"The text says {words} {Times(times)}.";

    public override string OnlyMentions(string words, int times, int needed) =>
        $"The text says {words} only {Times(times)}, and neither headline nor opening does: a passing mention (it takes {needed}).";

    public override string SaysNone(bool isHeadline, string words) => $"{(isHeadline ? "The headline" : "It")} says none of these: {words}.";

    public override string NotMet(string query) => $"It does not meet this part of the query: {query}.";

    public override string LeavesOut(HitPlace place, string? has, string query) => $"{Said(place, has)}, which the topic leaves out: {query}.";

    public override string AsksFor(HitPlace place, string? has, string query) => $"{Said(place, has)}, and the topic asks for {query}.";

    public override string InOutlet(string number, string outlet) => $"{number} in {outlet}";

    public override string? LanguageName(string code) => Known(code)?.EnglishName;

    private static string Said(HitPlace place, string? has) => place switch
    {
        HitPlace.Headline => $"The headline says {has}",
        HitPlace.Lead => $"The opening says {has}",
        HitPlace.Text => $"The text says {has}",
        HitPlace.Source => $"It is from {has}",
        _ when has is null => "Its language could not be told",
        _ => $"It is in {has}",
    };

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => "time".ToQuantity(count),
    };
}
