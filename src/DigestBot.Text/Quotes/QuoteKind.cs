namespace DigestBot.Text;

/// <summary>How a quote stands in its sentence.</summary>
public enum QuoteKind
{
    /// <summary>An utterance that stands by itself.</summary>
    Direct,

    /// <summary>A fragment woven into the reporter's sentence.</summary>
    Partial,
}
