namespace DigestBot.Text.Languages.English;

internal static class EnglishTimes
{
    public static TimeWords Words { get; } = new();
}
