namespace DigestBot.Text.Times.Resolution;

/// <summary>The direction of a phrase and the word that gives it (null when nothing does).</summary>
internal readonly record struct TenseReading(Tense Tense, string? Cue)
{
    /// <summary>The reason, for an explanation.</summary>
    public string Because => (Tense, Cue) switch
    {
        (Tense.Past, not null) => $"because '{Cue}' is past",
        (Tense.Future, not null) => $"because '{Cue}' looks ahead",
        _ => "since nothing near it points ahead",
    };
}
