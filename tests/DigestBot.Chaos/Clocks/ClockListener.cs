namespace DigestBot.Chaos.Clocks;

/// <summary>In a process that is told: a line on its input says that the clock was set forward, the end of its input that nobody needs it any more.</summary>
internal static class ClockListener
{
    public static void Listen(SharedClock clock) => new Thread(() =>
    {
        while (Console.In.ReadLine() is not null)
        {
            clock.Wake();
        }

        Environment.Exit(0);
    })
    {
        IsBackground = true,
    }.Start();
}
