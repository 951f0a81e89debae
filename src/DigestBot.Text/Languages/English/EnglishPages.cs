namespace DigestBot.Text.Languages.English;

internal static class EnglishPages
{
    public static PageWords Words { get; } = new();
}
