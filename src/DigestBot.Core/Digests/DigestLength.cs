namespace DigestBot.Digests;

/// <summary>How much a digest tells.</summary>
public enum DigestLength
{
    Brief,
    Standard,
    Full,
}
