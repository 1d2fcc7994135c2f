# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: La fin du mode simplifié
  L'espace est créé, l'entreprise adhère d'office à tous les services, une confirmation se télécharge.

  Contexte:
    Étant donné un espace actif en mode simplifié, pour son entreprise
    Et son espace a un compte bancaire et un mandat « SEPA CORE »
    Et qu'il est connecté, à l'écran « Fin de procédure »

  @NEX-024 @NEX-026
  Scénario: De la fin de la procédure, l'usager entre dans l'espace de l'entreprise
    Quand il suit le lien « Accédez à votre espace professionnel »
    Alors l'écran « Espace d'une entreprise » s'affiche
    Et l'écran montre tel quel « {siren} »
    Et l'écran montre tel quel « {raison sociale} »

  @NEX-028
  Scénario: La confirmation est un fichier PDF que l'on peut enregistrer
    Quand il ouvre le document du lien « Téléchargez la confirmation »
    Alors le document est un PDF que l'on peut enregistrer

  Scénario: Les services que nomme le tutoriel sont là, sans adhésion
    Quand il suit le lien « Accédez à votre espace professionnel »
    Alors l'espace offre les services :
      | exigence         | service                |
      | NEX-027, NEX-064 | TVA                    |
      | NEX-027, NEX-064 | Impôt sur les sociétés |
      | NEX-027, NEX-064 | MESSAGERIE             |

  @ouvert
  Scénario: L'écran et la confirmation, que le tutoriel ne montre pas
    Alors l'écran « Fin de procédure » présente, dans cet ordre :
      | exigence | élément  | texte                                |
      | NEX-O03  | titre    | Fin de procédure                     |
      | NEX-O03  | consigne | Votre espace professionnel est créé. |
      | NEX-O03  | lien     | Téléchargez la confirmation          |
      | NEX-O03  | lien     | Accédez à votre espace professionnel |
      | …        | …        | …                                    |
    Quand il ouvre le document du lien « Téléchargez la confirmation »
    Alors le document présente, dans cet ordre :
      | exigence | ligne                                                      |
      | NEX-O04  | VOTRE ESPACE PROFESSIONNEL                                 |
      | NEX-O04  | Confirmation de la création de votre espace                |
      | NEX-O04  | /N° d'abonné : \d{14}/                                     |
      | NEX-O04  | Adresse électronique de connexion : {adresse électronique} |
      | …        | …                                                          |
