namespace DigestBot.Text.Extraction.Metadata;

/// <summary>When an article was last changed, as its page states it to machines or shows it to readers.</summary>
internal static class UpdateDateFinder
{
    private static readonly string[] ModifiedMeta =
        ["article:modified_time", "og:updated_time", "datemodified", "article:modified", "modified_time", "last-modified", "lastmod", "dc.date.modified", "dcterms.modified", "revised", "updated_time", "last_updated"];

    /// <summary>The last change, or null when none is told or it lies before the publication.</summary>
    public static Found<CalendarMoment>? Find(DateClues clues, CalendarMoment? published) =>
        (Stated(clues).FirstOrDefault() ?? clues.Shown.Changed.At(Origin.Text)) is var change && change?.Value.Date < published?.Date ? null : change;

    /// <summary>What machines are told.</summary>
    public static IEnumerable<Found<CalendarMoment>> Stated(DateClues clues) =>
        new[] { clues.Read(clues.Head.Linked.Modified).At(Origin.LinkedData), clues.FirstOf(ModifiedMeta).At(Origin.Meta) }.OfType<Found<CalendarMoment>>();
}
