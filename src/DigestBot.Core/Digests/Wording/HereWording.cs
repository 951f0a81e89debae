namespace DigestBot.Digests.Wording;

/// <summary>Says what the briefings of a channel made of an article.</summary>
internal static class HereWording
{
    /// <returns>Null when there is nothing to say: it is on none of them.</returns>
    public static string? Of(ArticleHere here, NewsVerdict verdict, ScopeWording scope)
    {
        var labels = scope.Language.Here;
        var at = here.At is { } moment ? scope.DayAndTime(moment) : null;
        return here.Mark switch
        {
            ArticleMark.Told => labels.Told(at),
            ArticleMark.Copy => labels.Copy(at),
            ArticleMark.NothingNew => labels.NothingNew(at),
            ArticleMark.TooFarDown => labels.TooFarDown(at),
            ArticleMark.Muted => labels.Muted(at),
            ArticleMark.PassedOver => labels.PassedOver,
            ArticleMark.Waiting => labels.Waiting,
            _ when verdict is NewsVerdict.OffTopic or NewsVerdict.OtherLanguage or NewsVerdict.Muted => null,
            _ when here.IsBeforeFirst => null,
            _ when !here.IsPending => labels.NoLongerKept(Ledger.StoryDays),
            _ when here.Pause is { } reason => labels.Paused(reason),
            _ when here.Next is { } next => labels.NextAt(scope.DayAndTime(next)),
            _ => labels.AsItBreaks,
        };
    }
}
