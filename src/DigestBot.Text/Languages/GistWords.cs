namespace DigestBot.Text.Languages;

/// <summary>What makes a sentence stand or fall alone in a gist.</summary>
internal sealed record GistWords
{
    public static GistWords None { get; } = new();
}
