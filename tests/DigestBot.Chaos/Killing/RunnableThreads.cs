namespace DigestBot.Chaos.Killing;

/// <summary>Tells a process that waits from one that the machine does not get round to.</summary>
internal static class RunnableThreads
{
    public static bool AnyOf(int process)
    {
        try
        {
            return Directory.Exists($"/proc/{process}/task") && Directory.EnumerateDirectories($"/proc/{process}/task").Any(IsRunnable);
        }
        catch (IOException)
        {
            // a thread ended meanwhile
            return true;
        }
    }

    /// <summary>"17 (name) R …": https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; D waits for a disk.</summary>
    private static bool IsRunnable(string task)
    {
        var stat = File.ReadAllText(Path.Combine(task, "stat"));
        return stat[stat.LastIndexOf(')') + 2] is 'R' or 'D';
    }
}
