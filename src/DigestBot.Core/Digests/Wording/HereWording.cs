namespace DigestBot.Digests.Wording;

/// <summary>Says what the briefings of a channel made of an article.</summary>
internal static class HereWording
{
    /// <returns>Null when there is nothing to say: it is on none of them.</returns>
    public static string? Of(ArticleHere here, NewsVerdict verdict, ScopeWording scope)
    {
        var at = here.At is { } moment ? $" in the briefing of {scope.DayAndTime(moment)}" : "";
        return here.Mark switch
        {
            ArticleMark.Told => $"It was told here{at}.",
            ArticleMark.Copy => $"It was not told here by itself{at}: it has the words of an article that was.",
            ArticleMark.NothingNew => $"It was not told here{at}: its story had been told, and nothing in it was new.",
            ArticleMark.TooFarDown => $"It was passed over here{at}: more widely reported stories filled it.",
            ArticleMark.Muted => $"It was passed over here{at}: its story was muted.",
            ArticleMark.PassedOver => "It was no news here: it is from before the first briefing, or was too old when it came in.",
            ArticleMark.Waiting => "It waits for its turn here, and comes as soon as the hour has room for it.",
            _ when verdict is NewsVerdict.OffTopic or NewsVerdict.OtherLanguage or NewsVerdict.Muted => null,
            _ when !here.IsPending => $"What briefings here made of it is no longer kept; that is for {Ledger.StoryDays} days.",
            _ when here.Pause is { } reason => $"It was not told here yet, and no briefing comes at present: {reason}",
            _ when here.Next is { } next => $"It was not told here yet: the next briefing comes on {scope.DayAndTime(next)}.",
            _ => "It was not told here yet: stories come here as they break, within minutes.",
        };
    }
}
