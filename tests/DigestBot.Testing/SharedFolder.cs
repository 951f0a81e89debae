namespace DigestBot.Testing;

/// <summary>The shared folder beside the project: benches and the seed article. Not part of the project; tests that need it skip.</summary>
public static class SharedFolder
{
    public const string Missing = "needs ../shared beside the project";

    /// <summary>The path of a file or folder in it, or null when it is not there.</summary>
    public static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DigestBot.sln")))
            {
                var path = Path.Combine(folder.FullName, "..", "shared", relative);
                return Path.Exists(path) ? Path.GetFullPath(path) : null;
            }
        }

        return null;
    }
}
