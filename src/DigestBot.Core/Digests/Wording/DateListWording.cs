using Humanizer;

namespace DigestBot.Digests;

/// <summary>Says what stands around a calendar.</summary>
public sealed class DateListWording(DateList list)
{
    public ScopeWording Scope { get; } = new(list.Scope);

    public string Heading => $"Dates: {list.Scope.TopicTitle}";

    public static string Past => "Before";

    /// <summary>How many dates articles of what time name, or that there are none.</summary>
    public string Summary =>
        list.Ahead.Count + list.Past.Count == 0 ? $"No dates on {list.Scope.TopicTitle} in articles {Scope.Asked}."
        : Scope.Fallback ?? $"{"date".ToQuantity(list.Ahead.Count)} ahead and {list.Past.Count} before, from articles {Scope.Asked}.";
}
