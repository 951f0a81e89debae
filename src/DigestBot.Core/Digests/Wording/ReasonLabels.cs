using System.Globalization;
using DigestBot.Stories.Queries;

namespace DigestBot.Digests;

/// <summary>The sentences that say why an article is in a digest or not.</summary>
public abstract class ReasonLabels
{
    private protected ReasonLabels()
    {
    }

    public abstract string Heading(string number, bool isInDigest, string topic);

    public abstract string Told(int rank, int stories, string topic);

    public abstract string Copy(int rank, int stories, string topic, string lead);

    public abstract string OtherReport(int rank, int stories, string topic, string lead);

    public abstract string TooFarDown(int rank, int stories, string topic, DigestLength length, int told);

    public abstract string Muted { get; }

    public abstract string OutsideWindow(string topic, string moment, string shown);

    public abstract string OtherLanguage(string language, string topic);

    /// <summary>The words are there, and the query leaves it out for something else.</summary>
    public abstract string LeftOut(string topic);

    public abstract string NotAbout(string topic);

    public abstract string Coverage(string coverage);

    public abstract string Published(string moment, string shown);

    /// <summary>When something was published: "on Monday 10 March".</summary>
    public abstract string OnDay(string day);

    /// <summary>What a digest shows: "what appeared in the last 24 hours".</summary>
    public abstract string Appeared(string window);

    /// <summary>What a digest shows: "Sunday 9 March, the last day with news on it".</summary>
    public abstract string LastDay(string day);

    /// <param name="place">The headline, the opening or the text.</param>
    /// <param name="words">The words in marks, listed.</param>
    public abstract string Says(HitPlace place, string words);

    public abstract string TextSays(string words, int times);

    public abstract string OnlyMentions(string words, int times, int needed);

    public abstract string SaysNone(bool isHeadline, string words);

    /// <summary>A part of the query that the article does not meet.</summary>
    public abstract string NotMet(string query);

    /// <summary>What the article has, and that the topic leaves it out.</summary>
    /// <param name="place">Where it has it.</param>
    /// <param name="has">The words in marks, the outlet, or the language's name; null for a language that is not known.</param>
    /// <param name="query">The part of the query.</param>
    public abstract string LeavesOut(HitPlace place, string? has, string query);

    /// <summary>What the article has, and that the topic asks for something else.</summary>
    /// <inheritdoc cref="LeavesOut"/>
    public abstract string AsksFor(HitPlace place, string? has, string query);

    /// <summary>"#12 in Harbour Post".</summary>
    public abstract string InOutlet(string number, string outlet);

    /// <summary>What stands before and after a command that would show the article.</summary>
    public abstract (string Before, string After) Shows { get; }

    /// <summary>What the language of an article is called; null for one that has no name here.</summary>
    public abstract string? LanguageName(string code);

    /// <summary>What the machine knows of a language; null for a code that is none's.</summary>
    private protected static CultureInfo? Known(string code)
    {
        try
        {
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
