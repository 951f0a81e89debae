namespace DigestBot.Digests;

/// <summary>Says what stands around a calendar.</summary>
public sealed class DateListWording(DateList list)
{
    public ScopeWording Scope { get; } = new(list.Scope);

    public string Heading => Labels.DatesHeading(list.Scope.TopicTitle);

    public string Past => Labels.PastDates;

    /// <summary>How many dates articles of what time name, or that there are none.</summary>
    public string Summary =>
        list.Ahead.Count + list.Past.Count == 0 ? Labels.NoDates(list.Scope.TopicTitle, Scope.Asked)
        : Scope.Fallback ?? Labels.DatesFound(list.Ahead.Count, list.Past.Count, Scope.Asked);

    private ListLabels Labels => Scope.Language.Lists;
}
