namespace DigestBot.Simulators.Official;

/// <summary>What the official clients were seen to send, from the repository into the assembly.</summary>
internal static class Recording
{
    public static string Read(string name)
    {
        using var stream = typeof(Recording).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} was not recorded: run the tests of the simulators with RECORD=1");
        return new StreamReader(stream).ReadToEnd();
    }
}
