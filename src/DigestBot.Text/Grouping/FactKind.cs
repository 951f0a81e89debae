namespace DigestBot.Text.Grouping;

/// <summary>What tells one happening from another of its sort.</summary>
internal enum FactKind
{
    /// <summary>A name after a word of place: "near Lydda".</summary>
    Place,

    /// <summary>A day of the calendar, in the languages that name their months: "March 4", "4. März".</summary>
    Day,

    /// <summary>A measure or a score, with the word it goes with: "magnitude 6.1", "2-0".</summary>
    Figure,
}
