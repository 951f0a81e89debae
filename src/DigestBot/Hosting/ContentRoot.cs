namespace DigestBot.Host.Hosting;

/// <summary>The folder that holds appsettings.json and config/: the working folder of a clone, else the program's own.</summary>
internal sealed record ContentRoot(string Folder)
{
    public const string SettingsFile = "appsettings.json";

    public static ContentRoot Find() => new(IsRoot(Environment.CurrentDirectory) ? Environment.CurrentDirectory : AppContext.BaseDirectory);

    /// <summary>The full path of a file or folder as a setting names it.</summary>
    public string PathOf(string setting) => Path.GetFullPath(setting, Folder);

    // Another program's appsettings.json may lie where somebody happens to stand; config/topics.json beside it makes it ours.
    private static bool IsRoot(string folder) =>
        File.Exists(Path.Combine(folder, SettingsFile)) && File.Exists(Path.Combine(folder, "config", "topics.json"));
}
