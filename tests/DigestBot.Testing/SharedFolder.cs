namespace DigestBot.Testing;

/// <summary>The shared folder beside the project: benches and the seed article. Not part of the project; tests that need it skip.</summary>
public static class SharedFolder
{
    public const string Missing = "needs ../shared beside the project";

    /// <summary>The path of a file or folder in it, or null when it is not there.</summary>
    public static string? Find(string relative)
    {
        var path = Path.GetFullPath(Path.Combine(RepositoryFolder.Root, "..", "shared", relative));
        return Path.Exists(path) ? path : null;
    }
}
