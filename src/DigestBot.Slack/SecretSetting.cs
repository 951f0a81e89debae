using System.Text.RegularExpressions;

namespace DigestBot.Slack;

/// <summary>A secret that stands in the settings or in a file of its own.</summary>
internal static partial class SecretSetting
{
    /// <summary>Null when it is not set.</summary>
    public static string? Read(string value, string file, Func<string, string> pathOf) =>
        value.Length > 0 ? value : file.Length > 0 ? File.ReadAllText(pathOf(file)).Trim() : null;

    /// <summary>What is wrong with it, without it, or null.</summary>
    /// <param name="key">Its name in the settings.</param>
    /// <param name="value">As the settings have it.</param>
    /// <param name="file">The file that the settings name.</param>
    /// <param name="prefix">What each of its kind begins with; empty for nothing.</param>
    /// <param name="what">What it is: "a bot token".</param>
    /// <param name="pathOf">The full path of a file as a setting names it.</param>
    public static string? Problem(string key, string value, string file, string prefix, string what, Func<string, string> pathOf)
    {
        if (value.Length > 0 && file.Length > 0)
        {
            return $"{key} and {key}File are both set: one is enough.";
        }

        if (value.Length > 0 && !Fits(value, prefix))
        {
            return $"{key} ({value.Length} characters, not shown) is not {what}: {Form(prefix)}.";
        }

        return file.Length > 0 && FileProblem(pathOf(file), prefix, what) is { } problem ? $"{key}File is \"{file}\": {problem}." : null;
    }

    private static string? FileProblem(string path, string prefix, string what)
    {
        try
        {
            return Fits(File.ReadAllText(path).Trim(), prefix) ? null : $"it does not hold {what} and nothing else; {Form(prefix)}";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : "it cannot be read";
        }
    }

    private static bool Fits(string value, string prefix) => value.StartsWith(prefix, StringComparison.Ordinal) && Visible().IsMatch(value);

    private static string Form(string prefix) => prefix.Length > 0 ? $"it begins with \"{prefix}\" and has no blanks" : "it has no blanks";

    [GeneratedRegex(@"\A[!-~]{1,500}\z")]
    private static partial Regex Visible();
}
