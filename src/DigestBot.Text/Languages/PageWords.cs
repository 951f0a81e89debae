namespace DigestBot.Text.Languages;

/// <summary>The words of a site's own chrome, by-lines and date lines.</summary>
internal sealed record PageWords
{
    public static PageWords None { get; } = new();
}
