namespace DigestBot.Host.Playground;

/// <summary>Which of the two pages is shown.</summary>
public enum PlaygroundTab
{
    Chat,
    Read,
}
