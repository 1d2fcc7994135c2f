# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Le formulaire en PDF
  Les informations récapitulatives de l'espace s'enregistrent dans un fichier.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Confirmation »

  @EXP13-280 @EXP13-294 @EXP13-295
  Scénario: Le lien de la confirmation livre un fichier PDF
    Quand il ouvre le document du lien « Sauvegardez ou imprimez votre formulaire »
    Alors le document est un PDF que l'on peut enregistrer

  @EXP13-296 @EXP13-098
  Scénario: Le fichier s'enregistre, se lit et ne donne pas le mot de passe
    Quand il ouvre le document du lien « Sauvegardez ou imprimez votre formulaire »
    Alors le document est un PDF que l'on peut enregistrer
    Et le document ne contient ni son mot de passe ni sa réponse de confiance

  @EXP13-295
  Scénario: Le fichier redonne ce que l'usager a donné à l'inscription
    Quand il ouvre le document du lien « Sauvegardez ou imprimez votre formulaire »
    Alors le document montre tel quel « {nom} »
    Et le document montre tel quel « {prénom} »
    Et le document montre tel quel « {siren} »
    Et le document montre tel quel « {raison sociale} »
    Et le document montre tel quel « {téléphone} »
    Et le document montre tel quel « {adresse électronique} »
    Et le document montre tel quel « {ville} »

  @ouvert
  Scénario: Le fichier récapitule l'inscription
    Quand il ouvre le document du lien « Sauvegardez ou imprimez votre formulaire »
    Alors le document présente, dans cet ordre :
      | exigence  | ligne                                                      |
      | EXP13-O23 | VOTRE ESPACE PROFESSIONNEL                                 |
      | EXP13-O23 | Récapitulatif de votre inscription                         |
      | EXP13-O23 | /N° d'abonné : \d{14}/                                     |
      | EXP13-O23 | Civilité : {civilité}                                      |
      | EXP13-O23 | Nom : {nom}                                                |
      | EXP13-O23 | Prénom : {prénom}                                          |
      | EXP13-O23 | S.I.R.E.N. ou équivalent : {siren}                         |
      | EXP13-O23 | Raison sociale : {raison sociale}                          |
      | EXP13-O23 | Téléphone : {téléphone}                                    |
      | EXP13-O23 | Adresse électronique de connexion : {adresse électronique} |
      | EXP13-O23 | Adresse : {ville}, {pays}                                  |
      | EXP13-O23 | Question de confiance : {question}                         |
      | …         | …                                                          |
