namespace DigestBot.Digests;

/// <summary>The words around a list of quotes and around a calendar.</summary>
public abstract class ListLabels
{
    private protected ListLabels()
    {
    }

    public abstract string QuotesHeading(string topic);

    /// <param name="count">How many.</param>
    /// <param name="speaker">The part of a name that was asked for; null for everybody.</param>
    /// <param name="window">What time they are from.</param>
    public abstract string QuotesFound(int count, string? speaker, string window);

    public abstract string NoQuotes(string? speaker, string topic, string window);

    /// <summary>Nor on the last day that has news.</summary>
    public abstract string NoQuotesNorOn(string? speaker, string topic, string window, string day);

    /// <summary>"There are quotes by Mira Holt and Jonas Pell."</summary>
    public abstract string OtherSpeakers(string names);

    public abstract string DatesHeading(string topic);

    public abstract string PastDates { get; }

    public abstract string DatesFound(int ahead, int past, string window);

    public abstract string NoDates(string topic, string window);
}
