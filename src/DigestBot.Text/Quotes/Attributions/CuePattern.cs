namespace DigestBot.Text.Quotes.Attributions;

/// <summary>How the source stands to the quote.</summary>
internal enum CuePattern
{
    /// <summary>"…," Lind said.</summary>
    After,

    /// <summary>Lind said, "…"</summary>
    Before,

    /// <summary>According to Lind, "…"</summary>
    AccordingTo,

    /// <summary>Lind: "…"</summary>
    Colon,

    /// <summary>"…" — Lind</summary>
    Dash,

    /// <summary>Lind praised the "…"</summary>
    Evoked,

    /// <summary>The words go on from an attributed quote before or lead up to one behind.</summary>
    Continued,

    /// <summary>Nothing but the sentence before says who speaks.</summary>
    SentenceBefore,
}
