namespace DigestBot.Text.Languages.French;

internal static class FrenchStories
{
    public static StoryWords Words { get; } = new()
    {
        Common = """
            le la les un une des du de au aux et ou mais ni dans en sur sous par pour avec sans entre vers chez contre depuis pendant après avant est sont
            était étaient être été ont avait avoir il elle ils elles on nous vous se sa son ses leur leurs ce cet cette ces qui que quoi dont où ne pas
            plus moins très aussi même comme si tout tous toute toutes deux trois selon fait faire dit déclaré indiqué an ans année jour jours lundi mardi
            mercredi jeudi vendredi samedi dimanche nouveau nouvelle qu
            """,
        Placing = WordSets.Of("à en dans près"),
    };
}
