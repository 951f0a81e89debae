namespace DigestBot.Simulators.Discord;

/// <summary>How an application gets its interactions; Discord uses one at a time.</summary>
public enum InteractionDoor
{
    Gateway,
    Http,
}
