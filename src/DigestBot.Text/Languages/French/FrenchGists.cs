namespace DigestBot.Text.Languages.French;

internal static class FrenchGists
{
    public static GistWords Words { get; } = new()
    {
        PersonPronouns = GistWords.Set("il elle lui"),
        PointingWords = GistWords.Set("il elle ils elles ce cet cette ces cela ceci celui celle ceux celles c'est leur leurs lui ça"),
        Connectives = GistWords.Set("mais et or donc ainsi cependant toutefois pourtant aussi ensuite puis enfin alors néanmoins car ou sinon"),
        Adding = GistWords.Set("également"),
        PointingOpenings = ["par exemple", "en revanche", "par ailleurs", "de plus", "en outre", "en effet", "dans ce", "à cet", "pour autant", "du coup"],
        Definite = GistWords.Set("le la les l'"),
        PointingNouns = GistWords.Set("décision mesure mesures annonce incident accord rapport étude entreprise société groupe victime suspect homme femme couple accident attaque projet"),
        Explaining = GistWords.Set("de du des d'un d'une à au aux pour par qui que dont sur entre"),
        Introducing = GistWords.Set("un une des le la les deux trois quatre plusieurs"),
        OwnVoice = GistWords.Set("je j'ai me moi nous notre nos vous votre vos mon ma mes on"),
        NoiseOpenings = ["photo :", "photo:", "lire aussi", "à lire aussi", "crédit", "publié le", "mis à jour", "source :", "avec afp"],
        NoisePhrases = ["tous droits réservés", "(photo", "cliquez ici"],
    };
}
