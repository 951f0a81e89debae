namespace DigestBot.Text;

/// <summary>How long a gist may be.</summary>
public enum GistLength
{
    /// <summary>One sentence.</summary>
    Brief,

    /// <summary>At most 75 words.</summary>
    Standard,

    /// <summary>At most 150 words.</summary>
    Full,
}
