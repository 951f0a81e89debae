namespace DigestBot.Sources;

/// <summary>What is refused before anything is parsed.</summary>
public static class DocumentLimits
{
    /// <summary>Largest document that is read, in bytes. News pages stay well under 1 MB; a larger document is not an article.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;
}
