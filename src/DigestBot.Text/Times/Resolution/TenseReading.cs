namespace DigestBot.Text.Times.Resolution;

/// <summary>The direction of a phrase and the word that gives it (null when nothing does).</summary>
internal readonly record struct TenseReading(Tense Tense, string? Cue)
{
    /// <summary>Whether "until" or "through" stands right before the phrase, which then ends something that may go on.</summary>
    public bool IsDeadline { get; init; }

    /// <summary>The reason for looking back, for an explanation.</summary>
    public string BecauseBack => (Tense, Cue) switch
    {
        (Tense.Past, not null) => $"because '{Cue}' is past",
        (Tense.Future, _) => "the nearest by far",
        _ => "since nothing near it points ahead",
    };

    /// <summary>The reason for looking ahead, for an explanation.</summary>
    public string BecauseAhead => (Tense, Cue) switch
    {
        (Tense.Future, not null) => $"because '{Cue}' looks ahead",
        _ => "the nearest by far",
    };
}
