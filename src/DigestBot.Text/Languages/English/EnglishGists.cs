namespace DigestBot.Text.Languages.English;

internal static class EnglishGists
{
    public static GistWords Words { get; } = new();
}
