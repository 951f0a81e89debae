using DigestBot.Digests;

namespace DigestBot.Commands.Buttons;

/// <summary>What stands on the buttons of commands; those of a digest speak its language (<see cref="MessageLabels"/>).</summary>
public static class ButtonLabels
{
    public const string Stop = "Stop";
}
