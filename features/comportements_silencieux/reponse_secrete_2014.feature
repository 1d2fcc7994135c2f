# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: La réponse de confiance en 2014
  Elle se donne sans façon et ne se lit nulle part.

  Règle: La réponse de confiance reste secrète

    @silencieux @C-033
    Scénario: Elle n'est ni dans le courriel ni dans le document
      Étant donné un usager sans espace professionnel, dont les particularités sont :
        | particularité | valeur         |
        | réponse       | Lilibellule42x |
      Et qu'il est arrivé à l'écran « Confirmation »
      Quand il ouvre le document du lien « Sauvegardez ou imprimez votre formulaire »
      Alors le document ne contient ni son mot de passe ni sa réponse de confiance
      Et le document ne montre nulle part « Lilibellule42x »
      Et aucun message ne contient « Lilibellule42x »
