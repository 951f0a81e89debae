namespace DigestBot.Text;

/// <summary>Whole sentences of an article that tell its news, at three lengths.</summary>
/// <param name="Brief">One sentence, or none when the article has no sentence.</param>
/// <param name="Standard">Sentences of at most 75 words together (a single longer sentence stands alone), in text order.</param>
/// <param name="Full">Sentences of at most 150 words together, in text order.</param>
public sealed record Gist(IReadOnlyList<TextSpan> Brief, IReadOnlyList<TextSpan> Standard, IReadOnlyList<TextSpan> Full)
{
    /// <summary>A gist of nothing.</summary>
    public static Gist Empty { get; } = new([], [], []);

    /// <summary>The sentences for one length.</summary>
    /// <param name="length">The length asked for.</param>
    public IReadOnlyList<TextSpan> Of(GistLength length) => length switch
    {
        GistLength.Brief => Brief,
        GistLength.Full => Full,
        _ => Standard,
    };
}
